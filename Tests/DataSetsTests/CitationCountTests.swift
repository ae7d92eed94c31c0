import Diplomacy
import Foundation
import HistoricalAtlas
import Testing

/// The table of claims by certainty in `GeoData/README.md`.
@Suite struct CitationCountTests {
  @Test func `the page of the data set counts its claims and what they rest on`() throws {
    let register = try Shipped.atlas.register
    func kinds(_ clause: Clause, of instrument: Instrument) -> [Source.Kind] {
      clause.citations(in: instrument)
        .filter(\.isOpenedAndPlaced)
        .compactMap { register.source($0.source)?.kind }
    }
    let claims = register.instruments.flatMap { instrument in
      instrument.clauses.map { (certainty: $0.certainty, kinds: kinds($0, of: instrument)) }
    }
    let header = "| certainty | claims | opened | more than an encyclopaedia |\n|---|---|---|---|\n"
    let rows = ([Certainty.certain, .probable, .uncertain, .disputed] + [nil]).map { certainty in
      let counted = claims.filter { certainty == nil || $0.certainty == certainty }
      let opened = counted.count { !$0.kinds.isEmpty }
      let more = counted.count { $0.kinds.contains { $0 != .encyclopaedia } }
      return "| \(certainty?.rawValue ?? "all") | \(counted.count) | \(opened) | \(more) |\n"
    }
    let page = try String(contentsOfFile: "\(Shipped.folder)/README.md", encoding: .utf8)
    let table = header + rows.joined()
    #expect(page.contains(table), "expected in GeoData/README.md:\n\(table)")
  }

  @Test func `nine of ten claims rest on an opened passage of more than an encyclopaedia`() throws {
    let register = try Shipped.atlas.register
    let citations = register.instruments.flatMap { instrument in
      instrument.clauses.map { $0.citations(in: instrument) }
    }
    let well = citations.count { cited in
      cited.contains { citation in
        let kind = register.source(citation.source)?.kind
        return citation.isOpenedAndPlaced && kind != nil && kind != .encyclopaedia
      }
    }
    #expect(Double(well) >= 0.9 * Double(citations.count), "\(well) of \(citations.count)")
  }
}
