import MapGeometry

/// Reads the rows of a table as properties.
struct RowReading {
  /// The columns whose values can be read, as fields.
  let fields: [LayerField]
  private let columns: [Column]
  private let cells: CellReading
  private let file: String

  /// A field, and where its cells lie in a row.
  private struct Column {
    let field: LayerField
    let place: Range<Int>
    let isAsked: Bool
  }

  /// - Parameters:
  ///   - asked: The fields needed; nil for all. The others are null in every row.
  ///   - fallback: The encoding for texts that are not valid in the table's own.
  /// - Throws: Every requested column whose name or type cannot be read.
  init(
    of table: borrowing TableFile,
    _ parts: ShapefileParts,
    asked: Set<String>?,
    fallback: TextEncoding?
  ) throws(LayerError) {
    file = parts.table
    var problems: [LayerProblem] = []
    var encoding = TextEncoding.ascii
    var ofEncoding: [LayerProblem] = []
    do throws(LayerError) {
      encoding = try TextEncoding(of: parts, languageDriver: table.languageDriver)
    } catch {
      ofEncoding = error.problems
    }
    cells = CellReading(
      encoding: encoding,
      fallback: fallback,
      expectedText: encoding.expected(of: parts)
    )
    var found: [Column] = []
    var isTextAsked = asked == nil
    var start = 1
    for column in table.columns {
      let place = start..<start + column.width
      start = place.upperBound
      let name = cells.decoded(column.name) ?? String(decoding: column.name, as: UTF8.self)
      let isAsked = asked?.contains(name) ?? true
      isTextAsked = isTextAsked || isAsked && column.valueType == .text
      do throws(LayerError) {
        found.append(Column(field: try column.field(name, in: file), place: place, isAsked: isAsked))
      } catch {
        if isAsked { problems += error.problems }
      }
    }
    // The encoding of texts that are not asked for does not matter.
    if isTextAsked { problems = ofEncoding + problems }
    let asked = found.filter(\.isAsked).map(\.field)
    problems += Shapefile.problems(shapeType: .point, fields: asked, features: [])
    guard problems.isEmpty else { throw LayerError(problems: problems) }
    var seen = Set(asked.map { $0.name.lowercased() })
    columns = found.filter { $0.isAsked || seen.insert($0.field.name.lowercased()).inserted }
    fields = columns.map(\.field)
  }

  /// The properties of a row; nil for one that is marked as deleted.
  ///
  /// - Throws: Every requested cell without a value of its type.
  func properties(_ row: [UInt8], feature: Int) throws(LayerError) -> [Feature.Property]? {
    guard row.first != UInt8(ascii: "*") else { return nil }
    var properties: [Feature.Property] = []
    var problems: [LayerProblem] = []
    for column in columns {
      let field = column.field
      do throws(LayerProblem) {
        let value = column.isAsked ? try cells.value(row[column.place], as: field.type) : .null
        properties.append(Feature.Property(field.name, value))
      } catch {
        problems.append(error.at(file: file, feature: feature, field: field.name))
      }
    }
    guard problems.isEmpty else { throw LayerError(problems: problems) }
    return properties
  }
}

extension TableColumn {
  fileprivate func field(_ name: String, in file: String) throws(LayerError) -> LayerField {
    guard let valueType else {
      throw LayerError(
        .field,
        file: file,
        field: name,
        found: "a field of type \(Character(Unicode.Scalar(type)))",
        expected: "C, N, F, L or D"
      )
    }
    if let problem = Shapefile.problem(ofName: name) { throw LayerError(problem) }
    return LayerField(name, valueType)
  }
}
