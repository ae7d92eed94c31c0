/// The spatial index of a layer: the extension `gpkg_rtree_index` of the format.
///
/// The triggers keep the index right when a program edits the layer; they use functions that every program
/// that edits GeoPackages provides.
struct SpatialIndex {
  let table: String

  var name: String { "rtree_\(table)_geom" }

  var creation: String {
    "CREATE VIRTUAL TABLE \(name.quoted) USING rtree(id, minx, maxx, miny, maxy)"
  }

  /// The statement that enters a shape: its row number, then its box by longitudes and latitudes.
  var insertion: String { "INSERT INTO \(name.quoted) VALUES (?1, ?2, ?3, ?4, ?5)" }

  /// The statements that make the triggers, to be run once the layer is filled.
  var triggers: [String] {
    let isShape = #"(NEW."geom" NOTNULL AND NOT ST_IsEmpty(NEW."geom"))"#
    let isNone = #"(NEW."geom" ISNULL OR ST_IsEmpty(NEW."geom"))"#
    let enter = """
      INSERT OR REPLACE INTO \(name.quoted) VALUES (NEW."fid", ST_MinX(NEW."geom"), ST_MaxX(NEW."geom"), \
      ST_MinY(NEW."geom"), ST_MaxY(NEW."geom"));
      """
    let remove = #"DELETE FROM \#(name.quoted) WHERE id = OLD."fid";"#
    let removeBoth = #"DELETE FROM \#(name.quoted) WHERE id IN (OLD."fid", NEW."fid");"#
    return [
      trigger("insert", "AFTER INSERT ON", "new.\"geom\" NOT NULL AND NOT ST_IsEmpty(NEW.\"geom\")", enter),
      trigger("update1", "AFTER UPDATE OF \"geom\" ON", "OLD.\"fid\" = NEW.\"fid\" AND \(isShape)", enter),
      trigger("update2", "AFTER UPDATE OF \"geom\" ON", "OLD.\"fid\" = NEW.\"fid\" AND \(isNone)", remove),
      trigger(
        "update3",
        "AFTER UPDATE ON",
        "OLD.\"fid\" != NEW.\"fid\" AND \(isShape)",
        remove + " " + enter
      ),
      trigger("update4", "AFTER UPDATE ON", "OLD.\"fid\" != NEW.\"fid\" AND \(isNone)", removeBoth),
      trigger("delete", "AFTER DELETE ON", "old.\"geom\" NOT NULL", remove),
    ]
  }

  private func trigger(_ suffix: String, _ event: String, _ condition: String, _ actions: String) -> String {
    "CREATE TRIGGER \("\(name)_\(suffix)".quoted) \(event) \(table.quoted) WHEN (\(condition)) BEGIN \(actions) END"
  }
}
