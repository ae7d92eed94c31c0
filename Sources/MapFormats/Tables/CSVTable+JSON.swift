import MapGeometry

extension CSVTable {
  /// A row for each object, with a column for each member that any of them has, in the order in which they come.
  ///
  /// A list of plain values is one cell with `; ` between them, a `position` two columns `lon` and `lat`; a list or an
  /// object of others is a cell of JSON.
  package init(objects: [JSONValue]) {
    let rows = objects.map { object in
      if case .object(let members) = object {
        members.members.flatMap(Self.cells)
      } else {
        [] as [Feature.Property]
      }
    }
    self.init(rows.map { Feature(properties: $0, geometry: nil) })
  }

  private static func cells(_ member: JSONObject.Member) -> [Feature.Property] {
    switch (member.name, member.value) {
    case ("position", .array(let ordinates)) where ordinates.count == 2:
      zip(["lon", "lat"], ordinates).map { Feature.Property($0, cell($1)) }
    case (let name, let value): [Feature.Property(name, cell(value))]
    }
  }

  private static func cell(_ value: JSONValue) -> PropertyValue {
    switch value {
    case .null: return .null
    case .boolean(let value): return .boolean(value)
    case .integer(let value): return .integer(value)
    case .number(let value): return .number(value)
    case .string(let text): return .string(text)
    case .array(let values):
      let texts = values.map(plainText)
      guard texts.allSatisfy({ $0 != nil }) else { return .string(json(value)) }
      return texts.isEmpty ? .null : .string(texts.compactMap(\.self).joined(separator: "; "))
    case .object(let object): return object.members.isEmpty ? .null : .string(json(value))
    }
  }

  private static func plainText(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text): text
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .null, .array, .object: nil
    }
  }

  private static func json(_ value: JSONValue) -> String { String(decoding: value.bytes(), as: UTF8.self) }
}
