// Compiles files that exist in memory only, and lists what TypeScript has to say about them.
(names, read) => {
  const texts = new Map();
  const text = (name) => {
    if (!texts.has(name)) {
      texts.set(name, read(name) ?? undefined);
    }
    return texts.get(name);
  };
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ['lib.es2022.d.ts'],
    types: [],
    allowJs: true,
    checkJs: true,
    noEmit: true,
    strict: true,
    // What JavaScript has no words for: the types of parameters, and of what is caught.
    noImplicitAny: false,
    useUnknownInCatchVariables: false,
    // A vendor may leave out much that an example knows to be there.
    strictNullChecks: false,
  };
  const host = {
    getSourceFile: (name, version) => {
      const code = text(name);
      return code === undefined ? undefined : ts.createSourceFile(name, code, version);
    },
    getDefaultLibFileName: () => '/lib/lib.es2022.d.ts',
    getDefaultLibLocation: () => '/lib',
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => text(name) !== undefined,
    readFile: text,
    writeFile: () => {},
  };
  const program = ts.createProgram([...names], options, host);
  const complaint = ({ file, start, messageText }) => ({
    file: file?.fileName ?? '',
    text: (file ? `${file.getLineAndCharacterOfPosition(start).line + 1}: ` : '')
      + ts.flattenDiagnosticMessageText(messageText, '\n'),
  });
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...[...names].flatMap((name) => {
      const file = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    }),
  ].map(complaint);
}
