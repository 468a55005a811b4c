record(1.5, -0.25, 0.1 + 0.2, half(), three());
