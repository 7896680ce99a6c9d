using System.Collections;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Labels of parameters, written as <c>new() { [KeyName] = "Key pair" }</c>.</summary>
public sealed class InterfaceLabels : IEnumerable<KeyValuePair<Parameter, string>>
{
    private readonly List<KeyValuePair<Parameter, string>> labels = [];

    /// <exception cref="ArgumentException">The parameter has a label already.</exception>
    public string this[Parameter parameter]
    {
        set
        {
            ArgumentNullException.ThrowIfNull(parameter);
            if (labels.Exists(label => label.Key == parameter))
            {
                throw new ArgumentException($"The parameter {parameter.Id} has a label already.", nameof(parameter));
            }

            labels.Add(new(parameter, value));
        }
    }

    public IEnumerator<KeyValuePair<Parameter, string>> GetEnumerator() => labels.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static MappingNode Label(string text) => new([new("default", ScalarNode.String(text))]);
}
