using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace CfnGen.Model.Documents.Reading;

/// <summary>A template's text, sound as text: within the size that CloudFormation takes, UTF-8, not empty, without characters that no template may hold.</summary>
internal sealed class TemplateText
{
    /// <summary>The most that CloudFormation takes, from S3.</summary>
    public const int MaxBytes = 1_000_000;

    private const char ByteOrderMark = '\uFEFF';

    private readonly string? file;

    private TemplateText(string value, string? file)
    {
        Value = value;
        this.file = file;
    }

    public string Value { get; }

    public bool IsJson { get; private init; }

    public static TemplateText Decode(Stream content, string? file)
    {
        if (content.CanSeek)
        {
            RefuseAbove(content.Length - content.Position, file);
        }

        var bytes = new byte[MaxBytes + 1];
        var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Decode(bytes.AsSpan(0, length), file);
    }

    public static TemplateText Decode(ReadOnlySpan<byte> bytes, string? file)
    {
        RefuseAbove(bytes.Length, file);
        if (!Utf8.IsValid(bytes))
        {
            throw InvalidUtf8(bytes, file);
        }

        var value = Encoding.UTF8.GetString(bytes);
        if (value.Length > 0 && value[0] == ByteOrderMark)
        {
            value = value[1..];
        }

        var start = value.AsSpan().TrimStart(" \t\r\n");
        if (start.Length == 0)
        {
            throw new TemplateFormatException("The file is empty; a template needs at least a Resources section.", SourceLocation.InFile(file, 1, 1));
        }

        var text = new TemplateText(value, file) { IsJson = start[0] == '{' };
        text.RefuseForbiddenCharacters();
        return text;
    }

    public SourceLocation At(int line, int column) => SourceLocation.InFile(file, line, column);

    public TemplateFormatException Error(int line, int column, string problem, Exception? inner = null) =>
        new(problem, At(line, column), inner);

    private static void RefuseAbove(long length, string? file)
    {
        if (length > MaxBytes)
        {
            throw new TemplateFormatException(
                string.Create(CultureInfo.InvariantCulture, $"The file has more than {MaxBytes:N0} bytes, and CloudFormation takes no larger template; split it into nested stacks."),
                SourceLocation.InFile(file, 1, 1));
        }
    }

    private static TemplateFormatException InvalidUtf8(ReadOnlySpan<byte> bytes, string? file)
    {
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            bytes = bytes[consumed..];
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : rune.Value == ByteOrderMark ? (line, column) : (line, column + rune.Utf16SequenceLength);
        }

        return new TemplateFormatException(
            string.Create(CultureInfo.InvariantCulture, $"The byte 0x{bytes[0]:X2} is no part of UTF-8 text; save the file as UTF-8."),
            SourceLocation.InFile(file, line, column));
    }

    private void RefuseForbiddenCharacters()
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < Value.Length; i++)
        {
            var c = Value[i];
            if (c == '\n')
            {
                (line, lineStart) = (line + 1, i + 1);
            }
            else if (IsForbidden(c))
            {
                throw Error(line, i - lineStart + 1, string.Create(
                    CultureInfo.InvariantCulture,
                    $"The control character U+{(int)c:X4} may not stand in a template; remove it, or write it as an escape in double quotes."));
            }
        }
    }

    // JSON forbids fewer of them, and YAML 1.1 takes U+0085 for a line break.
    private bool IsForbidden(char c) => c switch
    {
        >= ' ' and <= '~' or '\t' or '\n' or '\r' => false,
        < ' ' => true,
        _ when IsJson => false,
        '\u0085' => false,
        < '\u00A0' or ByteOrderMark or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };
}
