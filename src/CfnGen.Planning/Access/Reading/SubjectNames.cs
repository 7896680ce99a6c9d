using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Finds whom a value means, so that all who mean the same subject write to one place.</summary>
internal sealed class SubjectNames(PlannedTemplate template)
{
    private const string NestedStack = "AWS::CloudFormation::Stack";

    // By these names a template may give what it could refer to.
    private static readonly string[] PhysicalNames = ["RoleName", "UserName", "GroupName"];

    public static AccessSubject Of(PlannedResource resource, SubjectKind kind) => new(kind, resource.LogicalId, resource.Type, NounOf(resource.Type));

    /// <param name="noun">What it is, should the template not have it.</param>
    public AccessSubject Of(TemplateNode node, SubjectKind kind, string noun)
    {
        var text = ReadableNode.TextOf(node);
        return Find(text) is { } resource ? Of(resource, kind) : new(kind, text, "", noun);
    }

    /// <summary>The resource of the template to which a value refers, by whatever attribute; null: it means something else.</summary>
    public PlannedResource? Find(TemplateNode node) => Find(ReadableNode.TextOf(node));

    /// <summary><c>AWS::EC2::SecurityGroup</c> is a security group.</summary>
    public static string NounOf(string type)
    {
        var name = type.AsSpan(type.LastIndexOf(':') + 1);
        var noun = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            var endsWord = index + 1 < name.Length && char.IsLower(name[index + 1]);
            var startsWord = char.IsUpper(name[index]) && (endsWord || (index > 0 && char.IsLower(name[index - 1])));
            noun.Append(index > 0 && startsWord ? " " : "").Append(endsWord || !startsWord && index > 0 && char.IsLower(name[index - 1]) ? char.ToLowerInvariant(name[index]) : name[index]);
        }

        return noun.ToString();
    }

    private PlannedResource? Find(string text)
    {
        if (text.StartsWith("${", StringComparison.Ordinal) && text.IndexOf('}', StringComparison.Ordinal) == text.Length - 1)
        {
            var dot = text.IndexOf('.', StringComparison.Ordinal);
            var name = dot < 0 ? text[2..^1] : text[2..dot];

            // A nested stack's output names what the other template has.
            return template.Find(name) is { } referred && (referred.Type != NestedStack || dot < 0) ? referred : null;
        }

        foreach (var resource in template.Resources)
        {
            foreach (var property in PhysicalNames)
            {
                if (resource.Type.StartsWith("AWS::IAM::", StringComparison.Ordinal) && IsNamed(resource, property, text))
                {
                    return resource;
                }
            }
        }

        return null;
    }

    private static bool IsNamed(PlannedResource resource, string property, string text) =>
        resource.Properties?[property] is { } name && resource.Type == "AWS::IAM::" + property[..^"Name".Length] && ReadableNode.TextOf(name) == text;
}
