using System.Text;
using System.Xml.Linq;

namespace CfnGen.CloudFormationStandIn.Wire;

/// <summary>What goes back to the client.</summary>
internal sealed record Answer(int Status, string ContentType, byte[] Body)
{
    private const string XmlType = "text/xml";

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The answer to an action; null when its shape has no result at all.</summary>
    public static Answer Of(string action, IEnumerable<object?>? result, string requestId, XNamespace space) => new(200, XmlType, Write(
        new XElement(
            $"{action}Response",
            result is null ? null : new XElement($"{action}Result", result),
            new XElement("ResponseMetadata", new XElement("RequestId", requestId))),
        space));

    public static Answer Of(ServiceException problem, string requestId, XNamespace space) => new(problem.Status, XmlType, Write(
        new XElement(
            "ErrorResponse",
            new XElement(
                "Error",
                new XElement("Type", problem.Status < 500 ? "Sender" : "Receiver"),
                new XElement("Code", problem.Code),
                new XElement("Message", problem.Message)),
            new XElement("RequestId", requestId)),
        space));

    public static Answer Html(int status, string title) =>
        new(status, "text/html", Encoding.UTF8.GetBytes($"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"));

    private static byte[] Write(XElement root, XNamespace space)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = space + element.Name.LocalName;
        }

        return Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
    }
}
