#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

let usage = """
  usage: ExtractBaseMap [--force] INPUT... OUTPUT
  Writes the base map's layers to the folder OUTPUT, from the layers of Natural Earth 1:10m in the folders INPUT.
  --force replaces layers that are there.
  """

/// Writes a line for people to read.
func say(_ line: String) {
  let text = "\(line)\n"
  _ = write(STDERR_FILENO, text, text.utf8.count)
}

let folders = CommandLine.arguments.dropFirst().filter { $0 != "--force" }
guard folders.count >= 2, !folders.contains(where: { $0.hasPrefix("-") }), let output = folders.last else {
  say(usage)
  exit(64)
}
do {
  try Extraction(
    inputs: folders.dropLast(),
    output: output,
    replacing: CommandLine.arguments.contains("--force")
  ).run { print($0) }
} catch {
  say("ExtractBaseMap: \(error)")
  exit(65)
}
