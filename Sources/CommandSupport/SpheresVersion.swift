/// The version of the programs.
public enum SpheresVersion {
  /// The version, as `--version` prints it.
  public static let text = "0.1.0"
}
