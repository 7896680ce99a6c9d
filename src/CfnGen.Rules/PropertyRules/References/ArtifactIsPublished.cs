using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.References;

/// <summary>What CloudFormation fetches lies where it can be fetched.</summary>
internal sealed class ArtifactIsPublished : Rule
{
    public override RuleInfo Info { get; } = new("CG3020", Severity.Warning,
        "A nested template or the code of a resource is named by its address in a bucket, not by a path on the author's disk.",
        "Only 'aws cloudformation package' uploads what a path names; deployed as it is, the template is refused.",
        "https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html")
    {
        Wrong = """
            Resources:
              Network:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: ./network.yaml
            """,
        Right = """
            Resources:
              Network:
                Type: AWS::CloudFormation::Stack
                Properties:
                  TemplateURL: https://my-templates.s3.amazonaws.com/network.yaml
            """,
    };

    // What package uploads.
    private static readonly string[] Uploaded =
    [
        "AWS::CloudFormation::Stack.TemplateURL", "AWS::Lambda::Function.Code", "AWS::Lambda::LayerVersion.Content", "AWS::ApiGateway::RestApi.BodyS3Location",
        "AWS::AppSync::GraphQLSchema.DefinitionS3Location", "AWS::AppSync::Resolver.RequestMappingTemplateS3Location", "AWS::AppSync::Resolver.ResponseMappingTemplateS3Location",
        "AWS::AppSync::FunctionConfiguration.RequestMappingTemplateS3Location", "AWS::AppSync::FunctionConfiguration.ResponseMappingTemplateS3Location",
        "AWS::ElasticBeanstalk::ApplicationVersion.SourceBundle", "AWS::Glue::Job.Command", "AWS::StepFunctions::StateMachine.DefinitionS3Location",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var entry in Uploaded)
        {
            var dot = entry.LastIndexOf('.');
            foreach (var value in template.Properties.ValuesOf(entry[..dot], entry[(dot + 1)..]))
            {
                if (value.Place.Text is { } text && !IsAddress(text))
                {
                    yield return At(value.Place, $"'{text}' is a path: CloudFormation fetches from an address only, so run 'aws cloudformation package' first.");
                }
            }
        }
    }

    /// <summary>Whether <c>package</c> puts an address in the place of a path here.</summary>
    public static bool IsUploaded(PropertyValue value)
    {
        foreach (var entry in Uploaded)
        {
            if (entry.EndsWith($".{value.Property.Name}", StringComparison.Ordinal) && value.Resource.Type is { } type && entry.Length == type.Length + value.Property.Name.Length + 1 && entry.StartsWith(type, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("s3://", StringComparison.OrdinalIgnoreCase)
        || DynamicReference.IsIn(text);
}
