using System.Globalization;
using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A short hash of what a node says, the same on every machine; sources and comments do not count.</summary>
/// <remarks>FNV-1a of 64 bits: it must notice a change and hides nothing, and the framework's SHA-256 loads OpenSSL, which costs a start more than declaring a stack.</remarks>
internal static class NodeFingerprint
{
    public static string Of(TemplateNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return Fnv1a(Encoding.UTF8.GetBytes(text.ToString())).ToString("x16", CultureInfo.InvariantCulture);
    }

    private static ulong Fnv1a(byte[] bytes)
    {
        var hash = 14695981039346656037UL;
        foreach (var octet in bytes)
        {
            hash = (hash ^ octet) * 1099511628211UL;
        }

        return hash;
    }

    // Each text goes with its length, so that two different trees never give the same text.
    private static void Append(StringBuilder text, TemplateNode node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                Append(text, scalar.Kind == ScalarKind.String ? 's' : 'n', scalar.Text);
                break;
            case SequenceNode sequence:
                text.Append('[').Append(sequence.Items.Count.ToString(CultureInfo.InvariantCulture)).Append(':');
                foreach (var item in sequence.Items)
                {
                    Append(text, item);
                }

                break;
            case MappingNode mapping:
                text.Append('{').Append(mapping.Entries.Count.ToString(CultureInfo.InvariantCulture)).Append(':');
                foreach (var entry in mapping.Entries)
                {
                    Append(text, 'k', entry.Key);
                    Append(text, entry.Value);
                }

                break;
            case IntrinsicNode intrinsic:
                Append(text, 'f', intrinsic.Function.Name);
                Append(text, intrinsic.Argument);
                break;
        }
    }

    private static void Append(StringBuilder text, char kind, string value) =>
        text.Append(kind).Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(value);
}
