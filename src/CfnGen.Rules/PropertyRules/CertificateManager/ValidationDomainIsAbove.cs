using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.CertificateManager;

/// <summary>Who answers for a domain has it, or one above.</summary>
internal sealed class ValidationDomainIsAbove : Rule
{
    public override RuleInfo Info { get; } = new("CG3721", Severity.Error,
        "The ValidationDomain of a certificate is the DomainName or a domain above it.",
        "Certificate Manager refuses the request.",
        "https://docs.aws.amazon.com/acm/latest/APIReference/API_DomainValidationOption.html")
    {
        Wrong = """
            Resources:
              Front:
                Type: AWS::CertificateManager::Certificate
                Properties:
                  DomainName: www.example.com
                  DomainValidationOptions: [{DomainName: www.example.com, ValidationDomain: example.net}]
            """,
        Right = """
            Resources:
              Front:
                Type: AWS::CertificateManager::Certificate
                Properties:
                  DomainName: www.example.com
                  DomainValidationOptions: [{DomainName: www.example.com, ValidationDomain: example.com}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var option in template.Properties.ObjectsOf("AWS::CertificateManager::Certificate", "DomainValidationOption"))
        {
            foreach (var domain in template.Texts(option, "DomainName"))
            {
                foreach (var above in template.Texts(option, "ValidationDomain"))
                {
                    if (!IsAbove(above.Text, domain.Text) && template.CanMeet(above.When, domain.When))
                    {
                        yield return At(above.Place, $"'{above.Text}'{above.Origin} is not above '{domain.Text}'{domain.Origin}: use that domain or one that it ends in.");
                    }
                }
            }
        }
    }

    private static bool IsAbove(string above, string domain) =>
        string.Equals(above, domain, StringComparison.OrdinalIgnoreCase) || domain.EndsWith($".{above}", StringComparison.OrdinalIgnoreCase);
}
