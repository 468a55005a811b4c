const { loops } = app;

loops.create_contct({});
