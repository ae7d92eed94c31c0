// The manual pages of a command and each of its verbs, from the command's own description.
//
//     spheres --experimental-dump-help | ManualPages FOLDER
import CommandSupport
import Foundation
import HistoricalAtlas

guard CommandLine.arguments.count == 2 else {
  FileHandle.standardError.write(Data("usage: spheres --experimental-dump-help | ManualPages FOLDER\n".utf8))
  exit(64)
}
do {
  let command = try CommandHelp(dump: Array(FileHandle.standardInput.readDataToEndOfFile()))
  let pages = [command] + command.verbs
  for page in pages {
    let others = page.words.count == 1 ? command.verbs.map(\.pageName) : [command.pageName]
    let manual = ManualPage(page, seeAlso: others, day: SpheresVersion.day, version: SpheresVersion.text)
    let file = URL(fileURLWithPath: CommandLine.arguments[1]).appendingPathComponent("\(page.pageName).1")
    try Data(manual.text.utf8).write(to: file, options: .atomic)
  }
} catch {
  FileHandle.standardError.write(Data("ManualPages: \(error)\n".utf8))
  exit(65)
}
