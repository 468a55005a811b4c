record(meet());
