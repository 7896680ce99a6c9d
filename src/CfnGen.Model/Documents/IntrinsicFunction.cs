using System.Diagnostics.CodeAnalysis;

namespace CfnGen.Model.Documents;

/// <summary>The functions of CloudFormation that a template may use, each with its long name (<c>Fn::Sub</c>) and short one (<c>!Sub</c>).</summary>
/// <remarks><c>Fn::ForEach</c> is none of them: its name bears the loop's own (<c>Fn::ForEach::Subnets</c>), it stands beside other keys, and so stays an entry of its mapping.</remarks>
public sealed class IntrinsicFunction
{
    private static readonly Dictionary<string, IntrinsicFunction> ByName = new(StringComparer.Ordinal);

    private IntrinsicFunction(string name)
    {
        Name = name;
        ShortName = name.StartsWith("Fn::", StringComparison.Ordinal) ? name[4..] : name;
        ByName.Add(name, this);
    }

    public static IntrinsicFunction Ref { get; } = new("Ref");

    public static IntrinsicFunction Condition { get; } = new("Condition");

    public static IntrinsicFunction GetAtt { get; } = new("Fn::GetAtt");

    public static IntrinsicFunction Sub { get; } = new("Fn::Sub");

    public static IntrinsicFunction Join { get; } = new("Fn::Join");

    public static IntrinsicFunction Select { get; } = new("Fn::Select");

    public static IntrinsicFunction Split { get; } = new("Fn::Split");

    public static IntrinsicFunction FindInMap { get; } = new("Fn::FindInMap");

    public static IntrinsicFunction ImportValue { get; } = new("Fn::ImportValue");

    public static IntrinsicFunction Base64 { get; } = new("Fn::Base64");

    public static IntrinsicFunction Cidr { get; } = new("Fn::Cidr");

    public static IntrinsicFunction GetAZs { get; } = new("Fn::GetAZs");

    public static IntrinsicFunction Transform { get; } = new("Fn::Transform");

    public static IntrinsicFunction Length { get; } = new("Fn::Length");

    public static IntrinsicFunction ToJsonString { get; } = new("Fn::ToJsonString");

    public static IntrinsicFunction GetStackOutput { get; } = new("Fn::GetStackOutput");

    public static IntrinsicFunction If { get; } = new("Fn::If");

    public static IntrinsicFunction And { get; } = new("Fn::And");

    public static IntrinsicFunction Or { get; } = new("Fn::Or");

    public static IntrinsicFunction Not { get; } = new("Fn::Not");

    public static new IntrinsicFunction Equals { get; } = new("Fn::Equals");

    public static IntrinsicFunction Contains { get; } = new("Fn::Contains");

    public static IntrinsicFunction EachMemberEquals { get; } = new("Fn::EachMemberEquals");

    public static IntrinsicFunction EachMemberIn { get; } = new("Fn::EachMemberIn");

    public static IntrinsicFunction RefAll { get; } = new("Fn::RefAll");

    public static IntrinsicFunction ValueOf { get; } = new("Fn::ValueOf");

    public static IntrinsicFunction ValueOfAll { get; } = new("Fn::ValueOfAll");

    /// <summary>As a key of the long form: <c>Fn::Sub</c>, <c>Ref</c>.</summary>
    public string Name { get; }

    /// <summary>As a YAML tag, without its <c>!</c>: <c>Sub</c>, <c>Ref</c>.</summary>
    public string ShortName { get; }

    /// <summary>Every function, in no order that means anything.</summary>
    internal static IEnumerable<IntrinsicFunction> All => ByName.Values;

    /// <summary>Finds a function by its long name, such as <c>Fn::Sub</c>.</summary>
    public static bool TryFind(string name, [MaybeNullWhen(false)] out IntrinsicFunction function) => ByName.TryGetValue(name, out function);

    /// <summary>Finds a function by its YAML tag without the <c>!</c>, such as <c>Sub</c>.</summary>
    public static bool TryFindShort(string shortName, [MaybeNullWhen(false)] out IntrinsicFunction function) =>
        ByName.TryGetValue(shortName, out function) || ByName.TryGetValue("Fn::" + shortName, out function);

    public override string ToString() => Name;
}
