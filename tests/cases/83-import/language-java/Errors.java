package a.b;
/* enum Fake { A(1) } */
@SuppressWarnings({"a", "enum X { }"})
public class Errors {
  static final String TEXT = """
      enum Block { A(1), "x" }
      """;
  public static final int LIMIT = 0x7F, OTHER = 0xFFFFFFFF;
  /** A code of the {@code API}. */
  public enum Code implements Supplier<Integer> {
    /** Everything is {@code fine}.
     * @since 1.2 */
    OK(0, "OK"),
    @Deprecated(since = "2.0") NOT_FOUND(404, "Not \"found\"") {
      @Override int x() { return 3; }
    }, // { trailing
    @JsonProperty("gone") GONE(4_1_0, Series.CLIENT, "Gone"),
    OCTAL(010),
    HEX(0xFFFFFFFFL),
    NEGATIVE(-5, 'c'),
    TWO(1, 2),
    NONE,
    ELSEWHERE(Other.CODE),
    LOCAL(Errors.LIMIT);

    public static final Code MISSING = NOT_FOUND;
    private static final int SHIFT = 3;
    final int value;
    Code(int value, Object... x) { this.value = value; }
    enum Inner { A(7) }
  }
  interface Numbers { int ONE = 1; long TWO = 2L; }
}
