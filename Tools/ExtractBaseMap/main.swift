import Foundation

let usage = """
  usage: ExtractBaseMap [--force] PLAN INPUT... OUTPUT
  Writes the base map's layers to the folder OUTPUT, from the layers of Natural Earth 1:10m in the folders INPUT.
  PLAN is the base.yaml of a data set: what is cut out. --force replaces layers that are there.
  """

/// Writes a line of text.
func say(_ line: String) {
  FileHandle.standardError.write(Data("\(line)\n".utf8))
}

let arguments = CommandLine.arguments.dropFirst().filter { $0 != "--force" }
guard arguments.count >= 3, !arguments.contains(where: { $0.hasPrefix("-") }),
  let planFile = arguments.first, let output = arguments.last
else {
  say(usage)
  exit(64)
}
guard let text = try? String(contentsOfFile: planFile, encoding: .utf8) else {
  say("ExtractBaseMap: cannot read \(planFile); expected the base.yaml of a data set")
  exit(66)
}
do {
  let plan = try BaseMapPlan(yaml: text)
  try Extraction(
    plan: plan,
    inputs: Array(arguments.dropFirst().dropLast()),
    output: output,
    replacing: CommandLine.arguments.contains("--force")
  ).run { print($0) }
} catch let fault as BaseMapPlan.Fault {
  say("ExtractBaseMap: \(planFile): \(fault)")
  exit(65)
} catch {
  say("ExtractBaseMap: \(error)")
  exit(65)
}
