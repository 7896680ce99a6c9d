using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Secrets;

/// <summary>Environment variables are shown in consoles and logs. The message does not repeat the value.</summary>
internal sealed class SecretIsNotInTheEnvironment : Rule
{
    public override RuleInfo Info { get; } = new("CG4304", Severity.Warning,
        "No environment variable of a function or container is given a password, token or key.",
        "Whoever may look at the function or the task definition reads it in clear.",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html")
    {
        HidesSource = true,
        Wrong = """
            Resources:
              It:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - Name: web
                      Image: nginx:1.29
                      Memory: 256
                      Environment: [{Name: DATABASE_PASSWORD, Value: correct-horse}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ExecutionRoleArn: arn:aws:iam::111122223333:role/run
                  ContainerDefinitions:
                    - Name: web
                      Image: nginx:1.29
                      Memory: 256
                      Secrets: [{Name: DATABASE_PASSWORD, ValueFrom: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:database-AbCdEf'}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var variable in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition", "KeyValuePair"))
        {
            if (variable.Find("Name")?.Text is { } name && variable.Find("Value") is { } value && IsShown(name, value, template))
            {
                yield return At(value, $"'{name}' stands in clear: move it to 'Secrets', which take it from Secrets Manager when the container starts.");
            }
        }

        foreach (var function in new[] { "AWS::Lambda::Function", "AWS::Serverless::Function" })
        {
            foreach (var value in template.Properties.ValuesOf(function, "Variables"))
            {
                foreach (var entry in value.Place.Entries)
                {
                    if (IsShown(entry.Name, entry, template))
                    {
                        yield return At(entry, $"'{entry.Name}' stands in clear: give the function the secret's name, and let it read the secret from Secrets Manager.");
                    }
                }
            }
        }
    }

    private static bool IsShown(string name, Place value, CheckedTemplate template)
    {
        if (!SecretPlaces.IsSecretVariable(name))
        {
            return false;
        }

        if (value.Text is { } text)
        {
            // The name of a secret, or the way to one, may be shown.
            return text.Length > 0 && !text.StartsWith("arn:", StringComparison.Ordinal) && !text.StartsWith('/') && !text.Contains("{{resolve:ssm:", StringComparison.Ordinal);
        }

        return value.Calls(Model.Documents.IntrinsicFunction.Ref)
            && value.Argument.Text is { } target
            && SecretPlaces.IsHidden(template.Parameters.Find(target));
    }
}
