using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Values;

/// <summary>The text that <c>Fn::ToJsonString</c> makes of a value.</summary>
internal sealed class JsonText
{
    // Writers of JSON differ in whether they escape these.
    private const string Doubtful = "<>&'=";

    private readonly StringBuilder text = new();
    private bool isKnown = true;

    private JsonText()
    {
    }

    /// <returns>Null: deploy time decides a part of it, or it holds what JSON can write in more than one way, such as a fraction or a letter that may be escaped.</returns>
    public static string? Of(TemplateNode value)
    {
        var json = new JsonText();
        json.Write(value);
        return json.isKnown ? json.text.ToString() : null;
    }

    private void Write(TemplateNode value)
    {
        switch (value)
        {
            case MappingNode mapping:
                WriteEntries(mapping);
                break;
            case SequenceNode sequence:
                WriteItems(sequence);
                break;
            case ScalarNode { Kind: ScalarKind.String } word:
                WriteWord(word.Text);
                break;
            case ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Boolean } scalar:
                text.Append(scalar.Text);
                break;
            default:
                isKnown = false;
                break;
        }
    }

    private void WriteEntries(MappingNode mapping)
    {
        text.Append('{');
        for (var index = 0; index < mapping.Entries.Count; index++)
        {
            text.Append(index > 0 ? "," : "");
            WriteWord(mapping.Entries[index].Key);
            text.Append(':');
            Write(mapping.Entries[index].Value);
        }

        text.Append('}');
    }

    private void WriteItems(SequenceNode sequence)
    {
        text.Append('[');
        for (var index = 0; index < sequence.Items.Count; index++)
        {
            text.Append(index > 0 ? "," : "");
            Write(sequence.Items[index]);
        }

        text.Append(']');
    }

    private void WriteWord(string word)
    {
        text.Append('"');
        foreach (var letter in word)
        {
            isKnown &= letter is >= ' ' and <= '~' && !Doubtful.Contains(letter, StringComparison.Ordinal);
            text.Append(letter is '"' or '\\' ? "\\" : "").Append(letter);
        }

        text.Append('"');
    }
}
