/// The data set that is shipped with the package: a target without code, whose resources are copied beside the
/// programs. `DataFolder` finds them there.
public enum GeoData {
  /// The name of the folder of the resources, beside the program.
  public static let folderName = "Spheres_GeoData.resources"
}
