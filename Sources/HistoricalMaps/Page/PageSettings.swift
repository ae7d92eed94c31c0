public import Diplomacy
public import HistoricalAtlas

/// What a page of an atlas offers beside the atlas itself.
public struct PageSettings: Sendable {
  /// The languages beside English, in the order of the choice.
  public var languages: [MapNames] = []
  /// The language in which the page opens; when nil, the reader's own where the page has it, else English.
  public var language: String?
  /// The names of map files beside the page, `1912-07-09.svg`, in the order of their days.
  public var maps: [String] = []
  /// Whose knowledge these maps show; the page links a map only where it shows the same.
  public var mapsKnownTo: Knowledge = .everything

  /// A page in English, by itself.
  public init() {}
}
