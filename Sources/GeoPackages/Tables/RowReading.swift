import MapGeometry

/// Reads a row of a layer's table as a feature.
struct RowReading {
  let contents: LayerContents
  let columns: TableColumns
  let file: String

  /// The feature of the current row; nil, with the problems, if it is invalid.
  func feature(
    of statement: borrowing Statement,
    row: Int,
    _ budget: inout ReadingBudget,
    _ problems: inout [LayerProblem]
  ) throws(LayerError) -> Feature? {
    let number = statement.storage(0) == .integer ? statement.integer(0) : row
    var bytes = 0
    var found: [LayerProblem] = []
    var properties: [Feature.Property] = []
    for (index, field) in columns.fields.enumerated() {
      do throws(LayerProblem) {
        let value = try value(of: statement, index + 2, as: field.type, size: &bytes)
        properties.append(Feature.Property(field.name, value))
      } catch {
        found.append(at(number, field.name, error))
      }
    }
    var geometry: Geometry?
    if statement.storage(1) == .bytes {
      let blob = statement.bytes(1)
      bytes += blob.count
      do throws(LayerProblem) {
        var shape = ShapeBytes(blob)
        let result = try shape.shape(system: contents.system)
        geometry = result.geometry
        problems += result.degenerate.map { at(number, nil, $0) }
        if let geometry, let expected = contents.shapeType, ShapeType(of: geometry) != expected {
          let found = "a \(ShapeType(of: geometry).rawValue)"
          throw LayerProblem(.shape, found, "a \(expected.rawValue), as gpkg_geometry_columns says")
        }
      } catch {
        found.append(at(number, nil, error))
      }
    } else if statement.storage(1) != .null {
      let problem = LayerProblem(.shape, "a value that is no bytes", "the bytes of a shape, or null")
      found.append(at(number, nil, problem))
    }
    try budget.spend(bytes, layer: contents.name)
    problems += found
    guard found.isEmpty else { return nil }
    return Feature(id: String(number), properties: properties, geometry: geometry)
  }

  /// The value of a column; a number or a text must match the field's type.
  private func value(
    of statement: borrowing Statement,
    _ column: Int,
    as type: LayerField.ValueType,
    size: inout Int
  ) throws(LayerProblem) -> PropertyValue {
    switch (statement.storage(column), type) {
    case (.null, _): return .null
    case (.integer, .integer): return .integer(statement.integer(column))
    case (.integer, .boolean) where [0, 1].contains(statement.integer(column)):
      return .boolean(statement.integer(column) == 1)
    case (.integer, .number): return .number(Double(statement.integer(column)))
    case (.number, .number) where statement.number(column).isFinite:
      return .number(statement.number(column))
    case (.text, .text), (.text, .date):
      let bytes = statement.bytes(column)
      size += bytes.count
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw LayerProblem(.text, "bytes that are no UTF-8", "a text")
      }
      guard type == .date else { return .string(text) }
      guard CalendarDay(text) != nil else {
        throw LayerProblem(.value, "\"\(text.prefix(40))\"", "a day as YYYY-MM-DD")
      }
      return .date(text)
    case (let storage, _):
      size += statement.bytes(column).count
      throw LayerProblem(
        .value,
        "a value kept as \(storage)",
        "one of type \(type.declaration), as declared"
      )
    }
  }

  private func at(_ feature: Int, _ field: String? = nil, _ problem: LayerProblem) -> LayerProblem {
    problem.at(file: file, layer: contents.name, feature: feature, field: field)
  }
}
