import Diplomacy
import HistoricalAtlas
import MapGeometry
import Testing

/// What the public knew on four days, region by region outside its parts, compared with what we know.
@Suite struct PublicTableTests {
  /// Power and tenure, or the status where only the general sovereign holds it or several contend.
  private static let regions = [
    "korea", "north-manchuria", "south-manchuria", "inner-mongolia-east", "inner-mongolia-west",
    "outer-mongolia", "kwantung", "barga", "tannu-uriankhai", "karafuto", "dariganga", "alashan",
  ]
  private static let everything1913 = [
    "japan annexation", "russia sphere", "japan sphere", "japan sphere", "russia sphere",
    "russia protectorate", "japan leased-territory", "contested", "contested", "japan annexation",
    "mongolia occupation", "china unassigned",
  ]
  // A railway zone is a strip and never leads: Russia's sphere of 1899 was public, Japan's of 1907 was not.
  private static let public1913 = [
    "japan annexation", "russia sphere", "china unassigned", "china unassigned", "china unassigned",
    "russia protectorate", "japan leased-territory", "contested", "contested", "japan annexation",
    "mongolia occupation", "china unassigned",
  ]
  // The railway settlements alone are contested, not the north.
  private static let public1917 = [
    "japan annexation", "china unassigned", "japan sphere", "japan sphere", "china unassigned",
    "mongolia autonomy", "japan leased-territory", "contested", "contested", "japan annexation",
    "mongolia occupation", "china unassigned",
  ]
  // China led in the north, and in Barga outside Manchouli and the railway to Hailar; the railway is owned jointly.
  private static let public1930 = [
    "japan annexation", "china sovereignty", "japan sphere", "japan sphere", "china unassigned",
    "soviet satellite", "japan leased-territory", "china sovereignty", "soviet satellite",
    "japan annexation", "soviet satellite", "china unassigned",
  ]

  private func words(_ region: String, _ day: String, _ knowledge: Knowledge) throws -> String {
    let history = try #require(try Shipped.atlas.register.history(of: try RegionID(region)))
    let verdict = history.verdict(on: try HistoricalDate(day), knownTo: knowledge)
    guard let lead = verdict.predominant else { return verdict.status.rawValue }
    return "\(lead.power) \(verdict.status == .unassigned ? "unassigned" : lead.tenure.rawValue)"
  }

  @Test(arguments: zip(regions, everything1913))
  func `on 1 January 1913, as we know it today`(_ region: String, _ expected: String) throws {
    #expect(try words(region, "1913-01-01", .everything) == expected)
  }

  @Test(arguments: zip(regions, public1913))
  func `on 1 January 1913, as the public knew`(_ region: String, _ expected: String) throws {
    #expect(try words(region, "1913-01-01", .public()) == expected)
    // In 1930 the day of publication, some time from 1921 to 1933, is still in doubt.
    let later = Knowledge.public(asOf: try HistoricalDate("1930-01-01"))
    #expect(try words(region, "1913-01-01", later) == expected)
  }

  @Test(arguments: zip(regions, public1917))
  func `on 20 December 1917, as the public knew`(_ region: String, _ expected: String) throws {
    #expect(try words(region, "1917-12-20", .public()) == expected)
    #expect(try words(region, "1917-12-20", .everything) == expected)
  }

  @Test(arguments: zip(regions, public1930))
  func `on 1 January 1930, as the public knew`(_ region: String, _ expected: String) throws {
    #expect(try words(region, "1930-01-01", .public()) == expected)
    #expect(try words(region, "1930-01-01", .everything) == expected)
  }

  @Test func `what those who signed knew on 1 January 1913 is what we know`() throws {
    let atlas = try Shipped.atlas
    let day = try HistoricalDate("1913-01-01")
    let known = try #require(atlas.snapshot(on: day))
    let signatories = try #require(atlas.snapshot(on: day, knownTo: .signatories()))
    let common = try #require(atlas.snapshot(on: day, knownTo: .public()))
    #expect(atlas.difference(from: known, to: signatories).changes.isEmpty)
    let difference = atlas.difference(from: common, to: signatories)
    // To the public too the north was Russia's sphere, by the notes of 1899.
    #expect(
      Set(difference.changes.map(\.region.name)) == [
        "inner-mongolia-east", "inner-mongolia-west", "south-manchuria",
      ]
    )
    #expect(Set(difference.changes.map(\.cause?.instrument?.name)) == ["russo-japanese-secret-1912"])
    #expect(difference.balances(roundedTo: 1).reduce(0) { $0 + $1.gained } > 1_000_000)
  }

  @Test func `days of knowledge in doubtful publication spans have a warning`() throws {
    let atlas = try Shipped.atlas
    let mukden = try Position(longitude: 123.4328, latitude: 41.7922)
    let day = try HistoricalDate("1913-01-01")
    func codes(_ asOf: String) throws -> [String] {
      let knowledge = Knowledge.public(asOf: try HistoricalDate(asOf))
      return atlas.answer(at: mukden, on: day, knownTo: knowledge).warnings.map(\.code)
    }
    #expect(try codes("1930-01-01").contains("publication-uncertain"))
    #expect(try !codes("1920-12-31").contains("publication-uncertain"))
    #expect(try !codes("1933-12-31").contains("publication-uncertain"))
  }
}
