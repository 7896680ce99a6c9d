using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Secrets;

/// <summary>What an output or a resource's metadata says everybody who sees the stack can read.</summary>
internal sealed class SecretIsNotShown : Rule
{
    public override RuleInfo Info { get; } = new("CG4303", Severity.Warning,
        "No output and no metadata shows a secret: no key, no parameter with NoEcho, and an output no dynamic reference.",
        "Whoever may look at the stack reads it in clear, and a dynamic reference is not even resolved there.",
        Guide.Outputs)
    {
        Wrong = """
            Resources:
              Robot:
                Type: AWS::IAM::User
              Key:
                Type: AWS::IAM::AccessKey
                Properties: {UserName: !Ref Robot}
            Outputs:
              It: {Value: !GetAtt Key.SecretAccessKey}
            """,
        Right = """
            Resources:
              Robot:
                Type: AWS::IAM::User
              Key:
                Type: AWS::IAM::AccessKey
                Properties: {UserName: !Ref Robot}
              Stored:
                Type: AWS::SecretsManager::Secret
                Properties: {SecretString: !GetAtt Key.SecretAccessKey}
            Outputs:
              It: {Value: !Ref Stored}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var reference in template.References)
        {
            var isMetadata = reference.Owner.IsResource && reference.Place.Path.StartsWith($"{reference.Owner.Entry.Path}/Metadata/", StringComparison.Ordinal);
            if (reference.Owner.Section != SectionNames.Outputs && !isMetadata)
            {
                continue;
            }

            var what = isMetadata ? "metadata" : "output";
            if (reference is { Kind: ReferenceKind.GetAtt, Attribute: "SecretAccessKey" or "SecretKey" })
            {
                yield return At(reference.Place, $"This {what} shows the secret of '{reference.Target}': store it in a secret (AWS::SecretsManager::Secret) and give out that one's name.");
            }
            else if (reference.Kind == ReferenceKind.Ref && SecretPlaces.IsHidden(template.Parameters.Find(reference.Target)))
            {
                yield return At(reference.Place, $"This {what} shows the parameter '{reference.Target}', which NoEcho hides elsewhere: {(isMetadata ? "let the machine read it from Secrets Manager" : "leave it out")}.");
            }
        }

        foreach (var place in template.TextsWithBraces)
        {
            if (place.Path.StartsWith($"{SectionNames.Outputs}/", StringComparison.Ordinal)
                && (place.Text!.Contains("{{resolve:secretsmanager:", StringComparison.Ordinal) || place.Text.Contains("{{resolve:ssm-secure:", StringComparison.Ordinal)))
            {
                yield return At(place, "An output does not resolve a reference to a secret, and must not show one: give out the secret's name.");
            }
        }
    }
}
