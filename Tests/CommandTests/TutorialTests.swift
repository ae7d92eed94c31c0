import Foundation
import TestSupport
import Testing

/// Runs every command of the how-to pages of `Documentation`, each in a new folder.
@Suite struct TutorialTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `every command of the page that adds a treaty works`() throws {
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("Documentation/Adding-a-treaty.md"),
      encoding: .utf8
    )
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder["GeoData"],
      withDestinationPath: Self.root.appendingPathComponent("GeoData").path
    )
    let blocks = Shell.blocks("sh", in: page)
    #expect(blocks.count == 8)
    let printed = try blocks.map {
      try Shell.run("exec 2>&1\n" + $0.replacing("cp -r GeoData ", with: "cp -rL GeoData "), in: folder)
    }
    #expect(printed[3].text.contains("was made from other files than these"))
    #expect(printed.map(\.code) == [0, 0, 0, 0, 0, 0, 0, 0])
    #expect(printed[5].text.contains("held by Britain"))
    #expect(printed[5].text.contains("unassigned: nobody but the general sovereign, Republic of China"))
    #expect(printed[6].text.contains("no problems"))
    for words in ["held by Britain", "held by Russian Empire", "1916-06-01: divided"] {
      #expect(printed[7].text.contains(words), "\(printed[7].text)")
    }
  }

  @Test func `every command of the page on country-years works, and its table names every column`() throws {
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("Documentation/country-years.md"),
      encoding: .utf8
    )
    let folder = try TemporaryFolder()
    let printed = try Shell.blocks("sh", in: page).map { try Shell.run("exec 2>&1\n" + $0, in: folder) }
    #expect(printed.map(\.code) == [0, 0], "\(printed.map(\.text))")
    let files = ["claims-of-1912.csv", "dyads.csv", "places.jsonld", "public.csv", "regions.json"]
    #expect(try folder.names() == files)
    let columns = try folder.text("dyads.csv").prefix { $0 != "\n" }.split(separator: ",")
    for column in columns { #expect(page.contains("`\(column)`"), "\(column)") }
  }

  @Test func `every command of the page on a region of your own works`() throws {
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("Documentation/A-region-of-your-own.md"),
      encoding: .utf8
    )
    let folder = try TemporaryFolder()
    let printed = try Shell.blocks("sh", in: page).map { try Shell.run("exec 2>&1\n" + $0, in: folder) }
    #expect(printed.map(\.code) == [0, 0, 0, 0, 0], "\(printed.map(\.text))")
    #expect(printed[0].text.contains("held by Boria"))
    let differences = try Transcript(of: page.components(separatedBy: "\n## ")[1]).differences(in: folder)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
    // The message shown on the page, where its lines are wrapped.
    let shown = page.components(separatedBy: "```text\n")[1].components(separatedBy: "\n```")[0]
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(words(printed[1].text).contains(words(shown)), "\(printed[1].text)")
    #expect(printed[2].text.contains("given to lower-march"))
    #expect(printed[3].text.contains("was made from other files than these"), "\(printed[3].text)")
    #expect(printed[4].text.contains("held by Ruritania (probable)"))
    #expect(printed[4].text.contains("Ruritania"))
  }
}
