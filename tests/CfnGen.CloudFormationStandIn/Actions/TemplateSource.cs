using System.Text;
using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Templates;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions;

/// <summary>The template of a request: its text, an address in the storage, or the one that the stack has.</summary>
internal static class TemplateSource
{
    private const int MaxBody = 51_200;

    /// <exception cref="ServiceException">There is none, or it is not good.</exception>
    public static StackTemplate Read(Region region, QueryRequest request, StackTemplate? previous = null)
    {
        if (request["TemplateBody"] is { } body)
        {
            return Encoding.UTF8.GetByteCount(body) <= MaxBody
                ? StackTemplate.Parse(body)
                : throw ServiceException.Validation($"1 validation error detected: Value '{body}' at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to {MaxBody}");
        }

        if (request["TemplateURL"] is { } address)
        {
            return StackTemplate.Parse(region.Account.ReadTemplate(address));
        }

        return request.Flag("UsePreviousTemplate") && previous is not null
            ? previous
            : throw ServiceException.Validation("Either Template URL or Template Body must be specified.");
    }
}
