package import Diplomacy
import MapGeometry

/// The instruments of the invented country.
package enum Acts {
  /// All of them, with a change to the pact.
  package static func all(pact change: (inout Instrument) throws -> Void = { _ in }) throws -> [Instrument] {
    var pact = try self.pact()
    try change(&pact)
    return [try oldTitle(), pact, try landing(), try rival(), try union()]
  }

  /// A sphere of red's in the upland, from 1903, in no list.
  package static func early() throws -> Instrument {
    var early = try instrument("early-1903", "An early treaty", .treaty, "1903")
    early.clauses = [try clause("upland-00", "upland", "red", .sphere, "1903-01-01")]
    return early
  }

  private static func oldTitle() throws -> Instrument {
    var title = try instrument("old-title", "The old title", .event, "1800")
    title.clauses = [
      try clause("country-01", "country", "empire", .sovereignty, "1800-12-31") { $0.layer = .general }
    ]
    return title
  }

  private static func pact() throws -> Instrument {
    var pact = try instrument("pact-1905", "Secret pact", .convention, "1905-03-10")
    pact.events = ["E1"]
    pact.parties = [try PowerID("red"), try PowerID("blue")]
    pact.signatories = ["A, Envoy of Red", "B, Minister of Blue"]
    pact.place = "Highgate"
    pact.inForce = try EDTF("1905-03-10")
    pact.publicFrom = try EDTF("1910/1912")
    pact.ended = try EDTF("1915-06-01")
    pact.isSecret = true
    pact.popularAccount = "It is often said that there was none."
    pact.articles = [
      Article(id: "Art. I", text: "The line is drawn.", note: "In full."),
      Article(id: "Art. II", text: "It is secret."),
    ]
    func secret(_ clause: inout Clause) throws {
      clause.article = "Art. I"
      clause.end = try HistoricalDate("1915-06-01")
      clause.isSecret = true
      clause.publicFrom = try EDTF("1910/1912")
      clause.kind = .specialInterests
      clause.endedBy = try InstrumentID("union-1916")
    }
    pact.clauses = [
      try clause("upland-01", "upland", "red", .sphere, "1905-03-10") {
        try secret(&$0)
        $0.exceptFaces = [try RegionID("fells")]
        $0.recognitions = [Recognition(power: try PowerID("blue"), note: "Art. I")]
        $0.note = "The northern side."
      },
      try clause("upland-02", "upland", "red", .sphere, "1905-03-10") {
        try secret(&$0)
        $0.faces = [try RegionID("fells")]
        $0.control = .undelimited
      },
      try clause("lowland-01", "lowland", "blue", .sphere, "1905-03-10") { try secret(&$0) },
    ]
    return pact
  }

  private static func landing() throws -> Instrument {
    var landing = try instrument("landing-1910", "The landing", .occupation, "1910-05-01")
    landing.clauses = [
      try clause("lowland-02", "lowland", "blue", .occupation, "1910-05-01") {
        $0.end = try HistoricalDate("1911-05-01")
        $0.through = "harbour-council"
        $0.countsFrom = .effect
        $0.seeAlso = [try InstrumentID("pact-1905")]
      }
    ]
    return landing
  }

  private static func rival() throws -> Instrument {
    var rival = try instrument("rival-1912", "A rival treaty", .treaty, "1911-12-20")
    rival.clauses = [
      try clause("lowland-03", "lowland", "green", .sphere, "1912-01-01") {
        $0.end = try HistoricalDate("1913-01-01")
        $0.countsFrom = .inForce
      }
    ]
    return rival
  }

  private static func union() throws -> Instrument {
    var union = try instrument("union-1916", "The union", .proclamation, "1915-06-01")
    union.clauses = try ["upland", "lowland"].map { region in
      try clause("\(region)-09", region, "red", .annexation, "1916-01-01") { $0.certainty = .probable }
    }
    return union
  }

  private static func instrument(
    _ id: String,
    _ name: String,
    _ kind: InstrumentKind,
    _ signed: String
  ) throws -> Instrument {
    var instrument = Instrument(
      id: try InstrumentID(id),
      name: name,
      kind: kind,
      signed: try EDTF(signed),
      certainty: .certain
    )
    instrument.sources = [
      Citation(try SourceID("chronicle"), place: "ch. 3", isOpened: true), Citation(try SourceID("letters")),
    ]
    return instrument
  }
}
