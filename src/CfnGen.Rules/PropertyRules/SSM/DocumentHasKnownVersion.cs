using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SSM;

/// <summary>A document says which schema it follows.</summary>
internal sealed class DocumentHasKnownVersion : Rule
{
    public override RuleInfo Info { get; } = new("CG3921", Severity.Error,
        "The Content of a command, automation, session or policy document has a schemaVersion that Systems Manager knows.",
        "Systems Manager refuses the document.",
        "https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html")
    {
        Wrong = """
            Resources:
              Greet:
                Type: AWS::SSM::Document
                Properties:
                  DocumentType: Command
                  Content: {schemaVersion: '2.3', mainSteps: []}
            """,
        Right = """
            Resources:
              Greet:
                Type: AWS::SSM::Document
                Properties:
                  DocumentType: Command
                  Content: {schemaVersion: '2.2', mainSteps: []}
            """,
    };

    private static readonly string[] Known = ["0.3", "1.0", "1.2", "2.0", "2.2"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var document in template.Properties.ObjectsOf("AWS::SSM::Document"))
        {
            foreach (var content in template.Values(document, "Content"))
            {
                if (content.Place.Node is not MappingNode || content.Place["Fn::Transform"] is not null || !HasSchema(template, document, content))
                {
                    continue;
                }

                if (content.Place["schemaVersion"] is not { } version)
                {
                    yield return AtKey(content.Place, "Add 'schemaVersion', such as '2.2' for commands or '0.3' for automations.");
                }
                else if (template.TextOf(new(version, content.When)) is { } known && Array.IndexOf(Known, known.Text) < 0)
                {
                    yield return At(version, $"Set schemaVersion, '{known.Text}'{known.Origin}, to one that there is: {string.Join(", ", Known)}.");
                }
            }
        }
    }

    // Other types hold what their services define.
    private static bool HasSchema(CheckedTemplate template, CheckedObject document, Branch content)
    {
        foreach (var kind in template.ValuesWhere(document, "DocumentType", content.When))
        {
            if (template.TextOf(kind)?.Text is not ("Command" or "Automation" or "Session" or "Policy"))
            {
                return false;
            }
        }

        return true;
    }
}
