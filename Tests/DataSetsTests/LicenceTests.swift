import Diplomacy
import Foundation
import HistoricalAtlas
import Testing

@testable import DataSets

/// What the sources say of their licences.
@Suite struct LicenceTests {
  @Test func `every source of the shipped data sets says what its licence is, and where that was read`()
    throws
  {
    for atlas in [try Shipped.atlas, try Shipped.persia.get().atlas] {
      for source in atlas.register.sources {
        let licence = try #require(source.licence, "\(source.id)")
        #expect(licence.hasPrefix("not read") || source.licenceSource != nil, "\(source.id)")
      }
    }
  }

  @Test func `the public domain by age is reasoned from a year before 1931`() throws {
    for source in try Shipped.atlas.register.sources
    where source.licence == "public domain in the United States" {
      let reason = try #require(source.licenceSource, "\(source.id)")
      guard reason.hasPrefix("published in ") else { continue }
      let year = try #require(Int(reason.dropFirst("published in ".count).prefix(4)), "\(source.id)")
      let latest = try #require(source.year?.latest, "\(source.id)")
      #expect(year < 1931 && "\(latest)".hasPrefix("\(year)"), "\(source.id)")
    }
  }

  @Test func `the page of the data set explains each licence of the works that are cited`() throws {
    let page = try String(contentsOfFile: "\(Shipped.folder)/README.md", encoding: .utf8)
    let own: Set = ["CC BY 4.0", "CC BY-NC-SA 4.0 for what is in copyright"]
    for licence in Set(try Shipped.atlas.register.sources.compactMap(\.licence)).subtracting(own) {
      #expect(page.contains("| \(licence) |"), "\(licence)")
    }
  }

  @Test func `the page of the data set counts its railways`() throws {
    let page = try String(contentsOfFile: "\(Shipped.folder)/README.md", encoding: .utf8)
    #expect(page.contains("| \(try Shipped.atlas.railways.count) lines, among them"))
  }
}
