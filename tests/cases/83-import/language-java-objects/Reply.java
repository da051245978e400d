package a.b;

public final class Reply implements java.io.Serializable {
  private static final long serialVersionUID = 7L;
  static final int LIMIT = 600, LIMIT_LOW = 100;

  /** "It worked." */
  public static final Reply FINE = new Reply(200, "All fine");
  /** Nothing is "there" */
  public static final Reply MISSING = make(404, "Not there");
  public static final Reply LOST = MISSING;
  public static final Reply CHAINED = new Reply(500).with("text");
  public static final Reply NAMED = new a.b.Reply(BASE + 1);
  public static final Reply PAIR = new Reply(1, 2);
  static final String TEXT = String.valueOf(3);

  static class Wire {
    static final byte OK = (byte) 0x7F;
    static final byte WRAPPED = (byte) 0x80;
    static final byte NEGATIVE = (byte) -(1 + 2);
  }

  static Reply make(int value, String text) { return new Reply(value, text); }
}
