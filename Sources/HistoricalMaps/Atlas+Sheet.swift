public import Cartography
import Diplomacy
public import HistoricalAtlas
public import MapGeometry
public import Projections

extension Atlas {
  /// The map of a day, ready to be drawn.
  ///
  /// Regions are filled by what is predominant over the tint of the sovereign; lines of instruments that are
  /// not signed yet on the day, no longer hold, or could not be known, are not drawn as such.
  ///
  /// - Parameters:
  ///   - snapshot: The day and whose knowledge it shows.
  ///   - ground: Land, lakes and rivers.
  ///   - extent: What is shown whole; all regions by default.
  ///   - width: The width of the picture in pixels, 300 to 8000.
  ///   - projection: The projection; Albers fitted to the extent by default.
  public func sheet(
    of snapshot: Snapshot,
    on ground: MapGround,
    extent: BoundingBox? = nil,
    width: Int = 1200,
    projection: Projection? = nil
  ) throws(MapSheetError) -> MapSheet {
    guard let extent = extent ?? coverage.boundingBox else { throw .noGround }
    var sheet = try MapSheet(title: about.title, extent: extent, width: width, projection: projection)
    let words = DayWords(snapshot)
    sheet.subtitles = [words.bothCalendars]
    sheet.summary = "A map of \(about.title) on \(words.day). \(words.knowledge)"
    sheet.base = ground.base
    sheet.base.railways = railways.filter { $0.ownership(on: snapshot.day) != nil }.map(\.line)
    sheet.words = mapWords
    sheet.regions = MapRegions(snapshot, of: self).regions
    sheet.borders = MapLines(snapshot, of: self).borders
    sheet.places = places.compactMap(\.mapPlace)
    sheet.notes =
      [words.knowledge, words.authority(of: snapshot, in: self)] + [about.credits.joined(separator: " ")]
    return sheet
  }

  /// The words of a sheet, with the names of the data set's powers.
  private var mapWords: MapWords {
    var words = MapWords()
    words.powers = Dictionary(
      register.powers.map { ($0.id.name, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    return words
  }
}
