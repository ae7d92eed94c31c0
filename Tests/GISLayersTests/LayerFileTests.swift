import Diplomacy
import GISLayers
import GeoPackages
import HistoricalAtlas
import MapGeometry
import Shapefiles
import TestSupport
import Testing

@Suite struct LayerFileTests {
  private let atlas: Atlas
  private let layers: [AtlasLayer]

  init() throws {
    atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let atlas = atlas
    layers = LayerKind.allCases.compactMap { atlas.layer($0, on: atlas.calendar) }
    try #require(layers.count == LayerKind.allCases.count)
  }

  @Test func `a GeoPackage has every layer, feature for feature, coordinates and values exact`() throws {
    let folder = try TemporaryFolder()
    try GeoPackage(of: layers, from: atlas).write(to: folder["a.gpkg"])
    let read = try GeoPackage(contentsOf: folder["a.gpkg"])
    #expect(read.layers.map(\.name) == LayerKind.allCases.map(\.rawValue))
    for (layer, other) in zip(layers, read.layers) {
      #expect(other.fields.map(\.name) == layer.kind.fields.map(\.name))
      #expect(other.features.map(\.geometry) == layer.features.map(\.geometry))
      #expect(other.features.map(\.properties) == layer.features.map(\.properties))
    }
  }

  @Test func `a shapefile has every layer, and long texts split into pieces that can be rejoined`() throws {
    let folder = try TemporaryFolder()
    let day = try #require(CalendarDay(year: 2000, month: 1, day: 1))
    for layer in layers {
      let path = folder["\(layer.kind.rawValue).shp"]
      try Shapefile(layer).write(to: path, lastUpdate: day)
      let read = try Shapefile(contentsOf: path)
      #expect(read.features.count == layer.features.count)
      for (feature, other) in zip(layer.features, read.features) {
        #expect(feature.geometry == other.geometry)
        for field in layer.kind.fields {
          guard case .string(let text) = feature[field.name] else {
            #expect(other[field.shortName] == feature[field.name])
            continue
          }
          var whole = ""
          for name in [field.shortName] + (2...9).map({ "\(field.shortName)_\($0)" }) {
            guard case .string(let piece) = other[name] else { continue }
            // Readers of tables trim spaces on both sides.
            #expect(piece.first != " " && piece.last != " ")
            whole += piece
          }
          #expect(whole == text)
        }
      }
    }
    #expect(Shapefile.continuedFields(of: layers[0]).map(\.name).contains("note"))
  }

  @Test func `a border is drawn in dashes where it is known to ten kilometres or worse`() throws {
    let package = try GeoPackage(of: layers, from: atlas)
    let document = try #require(package["borders"]?.style?.document)
    for test in ["&lt; 10", "&gt;= 10"] { #expect(document.contains("&quot;uncertainty_km&quot; \(test)\"")) }
  }

  @Test func `a GeoPackage and a shapefile say that last days are inclusive, if a layer has days`() throws {
    let package = try GeoPackage(of: layers, from: atlas)
    let folder = try TemporaryFolder()
    let day = try #require(CalendarDay(year: 2000, month: 1, day: 1))
    for layer in layers {
      let name = layer.kind.rawValue
      let metadata = layer.metadata(of: atlas.about)
      try Shapefile(layer).write(to: folder["\(name).shp"], metadata: metadata, lastUpdate: day)
      #expect(try folder.text("\(name).qmd") == metadata)
      for words in [try #require(package[name]).summary, metadata] {
        #expect(
          words.contains("start_date and end_date are inclusive")
            == layer.kind.fields.contains { $0.type == .date }
        )
        #expect(words.contains(atlas.about.licence))
      }
    }
    // Without metadata no old ones stay.
    try Shapefile(layers[0]).write(to: folder["claims.shp"], lastUpdate: day, replacing: true)
    #expect(try folder.names().filter { $0.hasPrefix("claims.") }.count == 5)
  }

  @Test func `short names are short, distinct and ASCII`() {
    for kind in LayerKind.allCases {
      let names = kind.fields.map(\.shortName)
      #expect(Set(names).count == names.count)
      #expect(names.allSatisfy { (1...10).contains($0.utf8.count) && $0.allSatisfy(\.isASCII) })
    }
  }

  @Test func `every layer has a style whose rules leave no feature undrawn, in the colours of the maps`()
    throws
  {
    let package = try GeoPackage(of: layers, from: atlas)
    for layer in package.layers {
      let style = try #require(layer.style?.document)
      #expect(style.hasPrefix("<!DOCTYPE qgis"))
      #expect(
        style.contains("<temporal enabled=\"1\" mode=\"4\"") == (layer.fields.contains { $0.type == .date })
      )
    }
    let regions = try #require(package["regions"]?.style?.document)
    for power in ["Japan", "Russian Empire", "Qing Empire"] {
      #expect(regions.contains("label=\"\(power): "))
    }
    #expect(regions.contains("LinePatternFill") && regions.contains("PointPatternFill"))
  }

  @Test
  func `each part is an outline with its name, which hides nothing and is not shown at first`()
    throws
  {
    let parts = try #require(try GeoPackage(of: layers, from: atlas)["parts"])
    #expect(parts.features.count == atlas.register.parts.count)
    let names = parts.features.map { $0["name"] }
    #expect(names == atlas.register.parts.map { .string($0.name) })
    #expect(parts.features.allSatisfy { $0.geometry != nil })
    let style = try #require(parts.style?.document)
    #expect(style.contains("SimpleLine") && style.contains("customdash"))
    #expect(!style.contains("SimpleFill") && !style.contains("PatternFill"))
    #expect(style.contains("fieldName=\"&quot;name&quot;\""))
    let project = try QGISProject(over: layers, of: atlas, hasBaseMap: false, file: "a.gpkg").document
    let tree = project.split(separator: "<layer-tree-layer").dropFirst()
    let layer = try #require(tree.first { $0.contains("layername=parts") || $0.contains("name=\"Parts\"") })
    #expect(layer.contains("checked=\"Qt::Unchecked\""))
  }

  @Test func `a project names each layer of its GeoPackage, escaped, and the years of the calendar`() throws {
    let project = try QGISProject(over: layers, of: atlas, hasBaseMap: true, file: "a&b.gpkg").document
    for name in LayerKind.allCases.map(\.rawValue) + ["land", "lakes", "rivers"] {
      #expect(project.contains("<datasource>./a&amp;b.gpkg|layername=\(name)</datasource>"))
    }
    #expect(project.contains("<start>1894-01-01T00:00:00.000Z</start>"))
    #expect(project.contains("<end>1947-01-01T00:00:00.000Z</end>"))
    #expect(!project.contains("a&b"))
  }
}
