import TestSupport
import Testing

/// `map` with the arguments that scripts use, which are parsed without ArgumentParser, and with all others.
@Suite struct PlainMapTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let day = "--date 1912-07-09 --width 400"

  @Test(
    arguments: [
      ("--date 1907-07-31 -o plain.svg", "--date=1907-07-31 -o other.svg"),
      ("--output plain.svg --date 1907-07-31", "--output=other.svg --date 1907-07-31"),
      ("\(day) --known-to public -o plain.svg", "\(day) --known-to=public --output other.svg"),
      ("--known-to signatories \(day) -o plain.svg", "\(day) -o other.svg --known-to=signatories"),
      ("\(day) --language ja -o plain.svg", "\(day) --language=ja -o other.svg"),
      ("\(day) --date 1912-07-07 -o plain.svg", "--width=400 --date=1912-07-07 -o other.svg"),
      ("\(day) --language en -o plain.svg", "\(day) -o other.svg --place-names period"),
      ("\(day) --force --quiet -o plain.svg", "\(day) --force --quiet -o other.svg --palette standard"),
      (
        "--width 640 --date 1931-12-31 --output plain.svg --data \(ShippedData.folder)",
        "--width=640 --date 1931-12-31 --output=other.svg --data=\(ShippedData.folder)"
      ),
    ]
  )
  func `plain and full parsing give the same bytes`(_ plain: String, _ other: String) throws {
    var remarks: [String] = []
    for words in [plain, other] {
      let outcome = try Program.spheres.run("map " + words, in: folder)
      #expect(outcome.code == 0 && outcome.bytes.isEmpty, "\(outcome.errors)")
      remarks.append(outcome.errors)
    }
    #expect(remarks[0] == remarks[1])
    #expect(remarks[0].isEmpty || remarks[0].hasPrefix("spheres: no room for the name of "))
    #expect(remarks[0].isEmpty || !plain.contains("--quiet"))
    #expect(try folder.bytes("plain.svg") == folder.bytes("other.svg"))
    #expect(try folder.names() == ["other.svg", "plain.svg"])
  }

  @Test(
    arguments: [
      ("-o map.svg", 64, "--date"), ("--date 1912-07-09", 64, "--output"),
      ("--date 1912-13 -o map.svg", 64, "1912-13"),
      ("--date soon -o map.svg", 64, "soon"), ("--date", 64, "--date"), ("--date 1912-07-09 -o", 64, "-o"),
      ("--date 1912-07-09 --width 100 -o map.svg", 64, "--width 100: expected 300 to 8000 pixels"),
      ("--date 1912-07-09 --width x -o map.svg", 64, "x"), ("\(day) --known-to me -o map.svg", 64, "me"),
      ("\(day) --language xx -o map.svg", 65, "xx"),
      ("\(day) -o map.txt", 64, "unknown picture format \"txt\""),
      ("\(day) -o there.svg", 73, "there.svg already exists; --force replaces it"),
      ("\(day) -o nowhere/map.svg", 73, "nowhere/map.svg"), ("\(day) -o map.svg more", 64, "more"),
      ("\(day) -o map.svg --data nowhere", 66, "nowhere"), ("\(day) -o map.svg --data", 64, "--data"),
      ("--date 1950-01-01 -o map.svg", 65, "off the calendar"),
      ("--date 1850 -o map.svg", 65, "which begins on 1894-08-01"),
      ("\(day) -o map.svg --bold", 64, "--bold"),
    ]
  )
  func `a mistake is reported the same by plain and full parsing`(
    _ words: String,
    _ code: Int32,
    _ told: String
  ) throws {
    try folder.write("mine", to: "there.svg")
    let plain = try Program.spheres.run("map " + words, in: folder)
    #expect(plain.code == code && plain.errors.contains(told), "\(plain)")
    let other = try Program.spheres.run("map --place-names=period " + words, in: folder)
    #expect(other.code == code && other.errors == plain.errors)
    #expect(plain.bytes.isEmpty && other.bytes.isEmpty)
    #expect(try folder.text("there.svg") == "mine")
    #expect(try folder.names() == ["there.svg"])
  }

  // MARK: The ground

  /// The errors for a changed copy of the shipped data.
  private func map(after change: () throws -> Void) throws -> Program.Outcome {
    try folder.makeFolder("data")
    for part in ["built", "names"] {
      try folder.copy("\(ShippedData.folder)/\(part)", to: "data/\(part)")
    }
    try change()
    let words = "\(Self.day) -o map.svg --data data"
    let plain = try Program.spheres.run("map " + words, in: folder)
    let other = try Program.spheres.run("map --place-names=period " + words, in: folder)
    #expect(plain.code == other.code && plain.errors == other.errors)
    #expect(try folder.names() == ["data"])
    return plain
  }

  @Test func `a missing ground is reported with its file`() throws {
    let outcome = try map { try folder.remove("data/built/ground.twkb") }
    #expect(outcome.code == 66)
    #expect(outcome.errors == "spheres: cannot read data/built/ground.twkb: no such file or folder\n")
  }

  @Test func `a changed ground is reported with its file`() throws {
    let outcome = try map {
      let bytes = try folder.bytes("data/built/ground.twkb")
      try folder.write(bytes.dropLast(), to: "data/built/ground.twkb")
    }
    #expect(outcome.code == 65)
    #expect(
      outcome.errors.hasPrefix("spheres: data/built/ground.twkb is not the file that manifest.json names")
    )
  }

  @Test func `an invalid table of names is reported with file and line`() throws {
    let outcome = try map { try folder.write("kind,id\n", to: "data/names/geographic.csv") }
    #expect(outcome.code == 65)
    #expect(outcome.errors.hasPrefix("spheres: data/names/geographic.csv: line 1: "))
  }
}
