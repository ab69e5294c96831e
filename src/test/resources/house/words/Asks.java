class Asks {
    @NotBlank(message = "{good.nowhere}")
    String text = texts.text(language, "good.lost");
    String put = texts.text(language, "lost." + together);
}
