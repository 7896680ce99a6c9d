using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>The variables of a function have names that Lambda leaves to their author.</summary>
internal sealed class EnvironmentNamesAreFree : Rule
{
    public override RuleInfo Info { get; } = new("CG3210", Severity.Error,
        "The name of an environment variable of a function begins with a letter, goes on with at least one letter, digit or underscore, and is none that Lambda sets itself.",
        "Lambda refuses the function.",
        "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Environment: {Variables: {AWS_REGION: eu-west-1}}
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  Environment: {Variables: {TARGET_REGION: eu-west-1}}
            """,
    };

    private static readonly string[] Reserved =
    [
        "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "AWS_DEFAULT_REGION", "AWS_EXECUTION_ENV", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_RUNTIME_API", "AWS_REGION", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "LAMBDA_RUNTIME_DIR", "LAMBDA_TASK_ROOT",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var variables in template.Properties.ValuesOf("AWS::Lambda::Function", "Variables"))
        {
            foreach (var variable in variables.Place.Entries)
            {
                if (Array.IndexOf(Reserved, variable.Name) >= 0)
                {
                    yield return AtKey(variable, $"Choose another name: Lambda sets {variable.Name} itself.");
                }
                else if (!variable.Name.StartsWith("Fn::", StringComparison.Ordinal) && !IsName(variable.Name))
                {
                    yield return AtKey(variable, $"'{variable.Name}' is no name of a variable: it begins with a letter and goes on with at least one letter, digit or underscore.");
                }
            }
        }
    }

    private static bool IsName(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '_')
            {
                return false;
            }
        }

        return text.Length > 1 && char.IsAsciiLetter(text[0]);
    }
}
