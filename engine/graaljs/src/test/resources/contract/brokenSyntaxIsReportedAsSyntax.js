record("ran");

const = 5;
