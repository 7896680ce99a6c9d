using System.Collections;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What a loop makes for each item, written as <c>new() { [$"Topic{item}"] = … }</c>. Each key must contain the item.</summary>
public sealed class LoopBody<T> : IEnumerable<KeyValuePair<string, T>>
    where T : class
{
    private readonly List<KeyValuePair<string, T>> entries = [];

    /// <exception cref="ArgumentException">The key holds something else than text and the item, or is there already.</exception>
    public T this[CfnString key]
    {
        set
        {
            var text = KeyText(key.Node);
            if (entries.Exists(entry => entry.Key == text))
            {
                throw new ArgumentException($"The loop has the key '{text}' already.", nameof(key));
            }

            entries.Add(new(text, value));
        }
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A key as it stands in the template, where the item is <c>${Item}</c>.</summary>
    internal static string KeyText(TemplateNode key) => key switch
    {
        ScalarNode literal => literal.Text,
        IntrinsicNode { Argument: ScalarNode name } call when call.Function == IntrinsicFunction.Ref => "${" + name.Text + "}",
        IntrinsicNode { Argument: ScalarNode text } call when call.Function == IntrinsicFunction.Sub => text.Text,
        _ => throw new ArgumentException($"{NodeDescription.Of(key)} cannot be the key of a loop: write text and the item, such as $\"Topic{{item}}\".", nameof(key)),
    };
}
