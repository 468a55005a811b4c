const name = "Jane";
