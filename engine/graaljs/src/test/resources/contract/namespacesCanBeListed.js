for (const name in app.loops) {
  record(name);
}
