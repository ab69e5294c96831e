class Asks {
    @NotBlank(message = "{good.nowhere}")
    String text = texts.text(language, "good.lost");
    String known = texts.text(language, "good.send") + texts.text(language, "good.free");
    String put = texts.text(language, "lost." + together);
}
