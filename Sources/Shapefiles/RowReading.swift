import MapGeometry

/// Reads the rows of a table as properties.
struct RowReading {
  let fields: [ShapefileField]
  private let columns: [TableColumn]
  private let cells: CellReading
  private let file: String

  /// - Throws: Every column whose name or type cannot be read.
  init(columns: [TableColumn], cells: CellReading, file: String) throws(ShapefileError) {
    var fields: [ShapefileField] = []
    var problems: [ShapefileProblem] = []
    for column in columns {
      let name = cells.decoded(column.name) ?? String(decoding: column.name, as: UTF8.self)
      guard let type = column.valueType else {
        let letter = Character(Unicode.Scalar(column.type))
        problems.append(
          ShapefileProblem(
            .field,
            file: file,
            field: name,
            found: "a field of type \(letter)",
            expected: "C, N, F, L or D"
          )
        )
        continue
      }
      do throws(ShapefileError) {
        fields.append(try ShapefileField(name, type))
      } catch {
        problems += error.problems
      }
    }
    problems += Shapefile.problems(shapeType: .point, fields: fields, features: [])
    guard problems.isEmpty else { throw ShapefileError(problems: problems) }
    self.fields = fields
    self.columns = columns
    self.cells = cells
    self.file = file
  }

  /// The properties of a row; nil for one that is marked as deleted.
  ///
  /// - Throws: Every cell that does not hold a value of its type.
  func properties(_ row: [UInt8], record: Int) throws(ShapefileError) -> [Feature.Property]? {
    guard row.first != UInt8(ascii: "*") else { return nil }
    var properties: [Feature.Property] = []
    var problems: [ShapefileProblem] = []
    var start = 1
    for (field, column) in zip(fields, columns) {
      let cell = row[start..<start + column.width]
      start += column.width
      do throws(CellReading.Refusal) {
        properties.append(Feature.Property(field.name, try cells.value(cell, as: field.type)))
      } catch {
        problems.append(
          ShapefileProblem(
            error.kind,
            file: file,
            record: record,
            field: field.name,
            found: error.found,
            expected: error.expected
          )
        )
      }
    }
    guard problems.isEmpty else { throw ShapefileError(problems: problems) }
    return properties
  }
}
