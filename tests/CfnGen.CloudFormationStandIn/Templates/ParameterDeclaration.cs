using CfnGen.Model.Documents;

namespace CfnGen.CloudFormationStandIn.Templates;

/// <summary>A parameter as its template has it.</summary>
internal sealed class ParameterDeclaration(string key, MappingNode body)
{
    private const string FromStore = "AWS::SSM::Parameter::Value<";

    public string Key { get; } = key;

    public string Type => Text("Type") ?? "String";

    /// <summary>A list becomes one text here.</summary>
    public string? Default => Text("Default");

    public string? Description => Text("Description");

    public string? AllowedPattern => Text("AllowedPattern");

    public string? ConstraintDescription => Text("ConstraintDescription");

    public bool NoEcho => string.Equals(Text("NoEcho"), "true", StringComparison.OrdinalIgnoreCase);

    public IReadOnlyList<string> AllowedValues => body["AllowedValues"] is SequenceNode values ? [.. values.Items.OfType<ScalarNode>().Select(value => value.Text)] : [];

    public double? MinValue => NumberOf("MinValue");

    public double? MaxValue => NumberOf("MaxValue");

    public double? MinLength => NumberOf("MinLength");

    public double? MaxLength => NumberOf("MaxLength");

    /// <summary>The value is the name of a parameter in the store of Systems Manager, whose value counts.</summary>
    public bool IsFromStore => Type.StartsWith(FromStore, StringComparison.Ordinal);

    /// <summary>The type of the value that counts.</summary>
    public string ValueType => IsFromStore ? Type[FromStore.Length..^1] : Type;

    public bool IsList => ValueType is "CommaDelimitedList" || ValueType.StartsWith("List<", StringComparison.Ordinal);

    private string? Text(string name) => (body[name] as ScalarNode)?.Text;

    private double? NumberOf(string name) =>
        double.TryParse(Text(name), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
