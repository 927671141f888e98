namespace SatuData.Records.Cases;

/// <summary>A notice to a person: a reminder, an escalation, something returned.</summary>
/// <param name="CaseId">The case it is about.</param>
/// <param name="Subject">The task, submission or step run it is about; with the kind it is sent once.</param>
/// <param name="Kind">What kind: <c>pengingat</c>, <c>eskalasi</c>, <c>dikembalikan</c>, …</param>
/// <param name="Recipient">Who should read it: an agency id or a role.</param>
/// <param name="Text">The notice, in Indonesian, without any cell value.</param>
public sealed record Notice(string CaseId, string Subject, string Kind, string Recipient, string Text);
