import MapFormats
import TestSupport
import Testing

@Suite struct ListsTests {
  @Test func `every region has a line with its area`() throws {
    let outcome = try Program.spheres.run("regions")
    #expect(outcome.code == 0)
    #expect(
      outcome.lines.contains {
        $0.hasPrefix("north-manchuria  North Manchuria (region of manchuria), ")
      }
    )
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: ["places", "regions", "regions --date 1912-07-09", "treaties"])
  func `a list as CSV has a row for each of the JSON, with its values`(_ list: String) throws {
    let objects = try Program.spheres.run("\(list) --json").json().elements
    let outcome = try Program.spheres.run("\(list) --csv")
    #expect(outcome.code == 0)
    var reader = CSVReader(outcome.text)
    let header = try #require(try reader.next()).cells
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.cells) }
    #expect(rows.count == objects.count && rows.allSatisfy { $0.count == header.count })
    #expect(header.first == "id" && zip(rows, objects).allSatisfy { $1["id"] == .string($0[0]) })
    #expect(!header.contains("position") && (list != "places" || Set(header).isSuperset(of: ["lon", "lat"])))
    #expect(try Program.spheres.run("\(list) --csv --json").code == 64)
  }

  @Test func `the area of a group is the sum of its regions`() throws {
    let regions = try Program.spheres.run("regions --json").json().elements
    func area(_ id: String) -> Int {
      guard case .integer(let area) = regions.first(where: { $0["id"] == .string(id) })?["area_km2"] else {
        return 0
      }
      return area
    }
    let parts = regions.filter { $0["part_of"] == .string("manchuria") }
    let sum = parts.reduce(0) { sum, part in
      if case .integer(let area) = part["area_km2"] { sum + area } else { sum }
    }
    #expect(area("manchuria") > 1_000_000)
    // Each is rounded separately.
    #expect(abs(area("manchuria") - sum) <= parts.count)
  }

  @Test func `one region by its id`() throws {
    #expect(try Program.spheres.run("regions kwantung").lines[0].hasPrefix("kwantung  "))
    #expect(try Program.spheres.run("regions kwantung --json").json().elements.count == 1)
  }

  @Test func `the instruments are listed by day of signature`() throws {
    let outcome = try Program.spheres.run("treaties")
    #expect(outcome.code == 0)
    #expect(outcome.lines.contains { $0.hasPrefix("1907-07-30  russo-japanese-secret-1907  ") })
    let days = outcome.lines.map { $0.prefix(4) }.filter { $0.allSatisfy(\.isNumber) }
    #expect(days.count > 30)
    #expect(days == days.sorted())
  }

  @Test func `one instrument with its articles, clauses and sources`() throws {
    let text = try Program.spheres.run("treaties russo-japanese-secret-1907").text
    #expect(text.contains("Signed: 1907-07-30 (1907-07-17 Old Style)"))
    #expect(text.contains("Additional article: The line between North and South Manchuria"))
    #expect(text.contains("Clause north-manchuria-06"))
    #expect(text.contains("Source: "))
    let json = try Program.spheres.run("treaties russo-japanese-secret-1907 --json").json().elements
    #expect(json.map { $0["secret"] } == [.boolean(true)])
  }

  @Test func `the lists are the same in JSON`() throws {
    let lines = try Program.spheres.run("treaties").lines
    #expect(try Program.spheres.run("treaties --json").json().elements.count == lines.count)
  }

  @Test(arguments: [
    ("regions koreaa", "no region or part \"koreaa\"; did you mean korea, korea-north-of-38 or "),
    ("regions north-manchura", "did you mean north-manchuria?"),
    ("treaties portsmuth", "no instrument \"portsmuth\"; did you mean portsmouth-1905?"),
    ("treaties Portsmouth", "did you mean portsmouth-1905?"),
    ("map --date 1912-07-09 -o a.svg --focus kora", "no region \"kora\"; did you mean korea?"),
    ("map --date 1912-07-09 -o a.svg --language jp", "no names in \"jp\"; did you mean ja?"),
    ("map --date 1912-07-09 -o a.svg --language zh", "did you mean zh-Hant?"),
    ("map --date 1912-07-09 -o a.svg --language latin", "no names in \"latin\"; there are en, zh-Hant, ja"),
  ])
  func `a misspelt id is refused with the nearest one`(_ words: String, _ message: String) throws {
    let outcome = try Program.spheres.run(words, in: TemporaryFolder())
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("regions", "`spheres regions --parts` lists them"), ("treaties", "`spheres treaties` lists them"),
  ])
  func `an unknown id is bad input, and the verb that lists the known ones is named`(
    _ verb: String,
    _ hint: String
  ) throws {
    let outcome = try Program.spheres.run([verb, "atlantis"])
    #expect(outcome.code == 65)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.contains("\"atlantis\""))
    #expect(outcome.errors.contains(hint))
  }
}
