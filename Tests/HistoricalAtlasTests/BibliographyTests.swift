import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

@Suite struct BibliographyTests {
  /// The register of the invented country, with other sources in the places of its two.
  private func register(_ change: (inout Source) throws -> Void = { _ in }) throws -> Register {
    let old = try InventedAtlas.atlas().register
    let sources = try old.sources.map { source in
      var source = source
      if source.id.name == "chronicle" { try change(&source) }
      return source
    }
    return try Register(
      powers: old.powers,
      sources: sources,
      regions: old.regions.regions,
      instruments: old.instruments
    )
  }

  @Test func `each work is listed once, with the passages that were opened`() throws {
    let list = Bibliography(of: try register { $0.address = "https://example.org/chronicle" })
    #expect(
      list.text == """
        Chronicle of the Country (1930)
          https://example.org/chronicle
          opened: ch. 3

        Letters (1931)
          Not seen.
        """
    )
  }

  @Test func `of an instrument only what it and its clauses cite is listed`() throws {
    let register = try register()
    var pact = try #require(register.instruments.first { $0.id.name == "pact-1905" })
    pact.sources = [Citation(try SourceID("letters"), place: "no. 7")]
    let list = Bibliography(of: register, citedBy: pact)
    #expect(list.entries.map(\.source.id.name) == ["letters"])
    #expect(list.entries.map(\.unopened) == [["no. 7"]])
    #expect(list.entries.map(\.count) == [1])
  }

  @Test func `BibTeX escapes what means something to it, and keeps institutions whole`() throws {
    let list = Bibliography(
      of: try register {
        $0.kind = .documents
        $0.authors = ["Old Empire, Office of Foreign Affairs", "Scribe, A."]
        $0.title = "Maps & papers of 100% {all} the_country"
        $0.year = try EDTF("1930-05")
      }
    )
    let entry = """
      @book{chronicle,
        author = {{Old Empire, Office of Foreign Affairs} and {Scribe, A.}},
        title = {Maps \\& papers of 100\\% \\{all\\} the\\_country},
        year = {1930},
        date = {1930-05}
      }

      """
    #expect(list.bibTeX.contains(entry), "\(list.bibTeX)")
  }

  @Test(arguments: [
    ("1930", #"{"date-parts":[[1930]]}"#), ("1930-05-01", #"{"date-parts":[[1930,5,1]]}"#),
    ("1930/1931", #"{"date-parts":[[1930],[1931]]}"#), ("1930~", #"{"raw":"1930~"}"#),
  ])
  func `CSL JSON has dates in parts, and a doubtful one as it is written`(_ year: String, _ issued: String)
    throws
  {
    let list = Bibliography(of: try register { $0.year = try EDTF(year) })
    let text = String(decoding: list.cslJSON.bytes(), as: UTF8.self)
    #expect(text.contains("\"issued\":\(issued)"), "\(text)")
  }
}
