record('ran');

const contact = = 1;
