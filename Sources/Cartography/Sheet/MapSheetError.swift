public import MapGeometry
public import Projections

/// Why a sheet is invalid.
public enum MapSheetError: Error, Equatable, Sendable {
  /// The width is not within 300 to 8000 pixels.
  case width(Int)
  /// There is nothing to show: no extent was given, and there is no ground to take it from.
  case noGround
  /// The extent has no width or no height.
  case emptyExtent(BoundingBox)
  /// The requested extent (first) does not meet the extent of the ground (second).
  case missed(BoundingBox, ground: BoundingBox)
  /// The language is no tag such as `en` or `zh-Hant`.
  case language(String)
  /// A name that becomes an id, a class or an attribute has an invalid character.
  case malformedName(String)
  /// Two regions or two borders have this id.
  case duplicateID(String)
  /// Title, legend and notes leave no room for the map on the page.
  case page
  /// The chart, or the two maps beside each other, are higher than the page.
  case lowPage
  /// The projection fails for a position of the sheet.
  case projection(ProjectionError)
}

extension MapSheetError: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .width(let width):
      "a sheet is 300 to 8000 pixels wide, found \(width)"
    case .noGround:
      "there is nothing to show: no extent was given and the coverage has no faces"
    case .emptyExtent(let extent):
      "the extent \(extent.southWest) to \(extent.northEast) has no width or no height"
    case .missed(let extent, let ground):
      "the extent \(extent.southWest) to \(extent.northEast) misses every region: they lie within "
        + "\(ground.southWest) to \(ground.northEast)"
    case .language(let language):
      "\"\(language)\" is no language tag: expected one such as en or zh-Hant"
    case .malformedName(let name):
      "\"\(name)\" is no name: expected lowercase letters, digits and single hyphens, as in treaty-line"
    case .duplicateID(let id):
      "the id \"\(id)\" is on the sheet twice"
    case .page:
      "title, legend and notes leave no room for the map on the page: expected a larger one, or no legend"
    case .lowPage:
      "the picture is higher than the page: expected a larger one, or no legend"
    case .projection(let error):
      error.description
    }
  }
}
