dump(gaps());
