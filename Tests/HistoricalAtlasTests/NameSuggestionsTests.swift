import HistoricalAtlas
import Testing

@Suite struct NameSuggestionsTests {
  private let ids = ["north-shore", "south-shore", "treaty-of-midford-1907", "claims", "zh-Hant", "ja"]

  @Test(arguments: [
    ("nroth-shore", ["north-shore"]), ("North Shore", ["north-shore"]),
    ("shore", ["north-shore", "south-shore"]),
    ("midfrod", ["treaty-of-midford-1907"]), ("1907", ["treaty-of-midford-1907"]), ("claim", ["claims"]),
    ("claimz", ["claims"]), ("zh", ["zh-Hant"]), ("zh-Hnat", ["zh-Hant"]), ("jp", ["ja"]),
    ("aj", ["ja"]), ("onorth-shore", ["north-shore"]), ("xja", ["ja"]), ("qq", []),
    ("", []), ("-", []), ("unlike anything", []), ("xy", []),
  ])
  func `names that contain the text come first, otherwise the nearest ones`(
    _ typed: String,
    _ names: [String]
  ) {
    #expect(NameSuggestions(for: typed, among: ids).names == names)
  }

  @Test func `the question has commas and an or, and counts names after ten`() {
    #expect(NameSuggestions(for: "claim", among: ids).question == "did you mean claims?")
    #expect(NameSuggestions(for: "shore", among: ids).question == "did you mean north-shore or south-shore?")
    #expect(NameSuggestions(for: "xy", among: ids).question == nil)
    let many = (1...13).map { "place-\($0)" }
    let question = NameSuggestions(for: "place", among: many).question
    #expect(question?.hasSuffix("place-9, place-10 or 3 others?") == true)
  }

  @Test func `a duplicate name is suggested once`() {
    #expect(NameSuggestions(for: "clams", among: ["claims", "claims"]).names == ["claims"])
  }

  @Test func `very long names are compared only near the diagonal`() {
    let book = String(repeating: "It was the best of times. ", count: 4000)
    #expect(NameSuggestions(for: book + "x", among: [book, "times"]).names == [book])
  }
}
