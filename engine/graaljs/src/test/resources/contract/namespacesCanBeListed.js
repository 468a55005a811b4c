for (const name of Object.keys(app.loops)) {
  record(name);
}
